import { layOutDense } from '../../layout/dense/lay-out-dense.ts';
import { NARROWEST_STRIP } from '../../layout/strip.ts';
import { type DenseData, DENSE_DATA, PLANNED } from '../instrument/dense-data.ts';
import { makeDenseData } from '../instrument/make-dense-data.ts';
import { readRows } from '../instrument/read-rows.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { DenseDrawing, type DenseStyle } from './DenseDrawing.tsx';
import { labelRoom } from './tick-label.ts';

/**
 * The head of a timeline with many events: a drawing of them all, and empty places that script fills with the
 * instrument. Without script the drawing stays.
 */
export function DenseHead({ page }: { readonly page: PageData }) {
  const data = makeDenseData(page);
  const drawn = readRows(data);
  const own = ownWords(page);
  return (
    <>
      <div className="axis dense-axis">
        <h2 id="timeline" tabIndex={-1} {...own}>
          {page.phrases.timeline}
        </h2>
        <div className="instrument" {...own} />
        {drawn && (
          <div className="still" aria-hidden="true">
            <DenseDrawing layout={layOutDense(drawn.rows, drawn.whole, NARROWEST_STRIP, labelRoom(data.language))} style={stillStyle(data, drawn.eraRows, page)} />
          </div>
        )}
      </div>
      <div className="finder" {...own} />
      <p className="hint" {...own}>{page.phrases.tools.hint} {page.phrases.inOrder}</p>
      <script id={DENSE_DATA} type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e') }} />
    </>
  );
}

function stillStyle({ language, direction, groups, spans }: DenseData, eraRows: number, page: PageData): DenseStyle {
  return {
    language,
    direction,
    groups,
    eraRows,
    idOf: (at) => page.story.events[at]?.id ?? '',
    isPlanned: (at) => ((spans[at]?.[3] ?? 0) & PLANNED) !== 0,
    selected: page.story.events.findIndex(({ id }) => id === page.selected),
  };
}
