import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // React writes `dateTime=` and `tabindex=`; HTML reads attribute names in any case.
    'attr-case': 'off',
    // How markup is spelt, not what it means: React's spelling is as good.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    doctype: 'off',
    'doctype-style': 'off',
    'long-title': ['error', { maxlength: 60 }],
    // A script with an integrity attribute is dead on file://; ours is same-origin.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What html-validate finds wrong with a document. */
export async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((fault) => `${fault.ruleId}: ${fault.message} (line ${fault.line})`));
}
