import { Icon } from './Head.tsx';

/** The head of a page that is not to be found by searching. */
export function PlainHead({ title }: { readonly title: string }) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <Icon />
    </>
  );
}
