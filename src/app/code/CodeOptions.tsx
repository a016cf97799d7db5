import { ACCENTS, THEMES } from '../../embed/options.ts';
import type { PageData } from '../page-data.ts';
import type { Choice } from './choices.ts';

interface CodeOptionsProps {
  readonly page: PageData;
  readonly choices: readonly Choice[];
}

/** What an editor may choose; shown by the script that answers to it. */
export function CodeOptions({ page, choices }: CodeOptionsProps) {
  const { code } = page.phrases;
  return (
    <div className="options" hidden>
      <h2>{code.options}</h2>
      <p>
        <label htmlFor="only">{code.what}</label>
        <select id="only" name="only">
          {choices.map(({ value, title, height, picture }) => (
            <option key={value} value={value} data-title={title} data-height={height} data-picture={picture?.path} data-picture-text={picture?.text} data-picture-shape={picture?.shape}>
              {value === '' ? code.wholeTimeline : title}
            </option>
          ))}
        </select>
      </p>
      <p className="starts-at">
        <label htmlFor="event">{code.startsAt}</label>
        <select id="event" name="event">
          <option value="">{code.firstEvent}</option>
          {choices.slice(2).map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <Radios name="theme" legend={code.theme} values={THEMES} labels={code.themes} />
      <Radios name="accent" legend={code.accent} values={ACCENTS} labels={code.accents} />
      <p>
        <label>
          <input type="checkbox" name="integrity" /> {code.integrity}
        </label>
      </p>
    </div>
  );
}

interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  /** The first is chosen at the start. */
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
}

function Radios<Value extends string>({ name, legend, values, labels }: RadiosProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value, at) => (
        <label key={value} data-swatch={name === 'accent' ? value : undefined}>
          <input type="radio" name={name} value={value} defaultChecked={at === 0} /> {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}
