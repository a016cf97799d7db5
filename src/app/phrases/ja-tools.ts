import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function jaTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('ja', locale);
  return {
    zoomIn: '拡大',
    zoomOut: '縮小',
    earlier: '前へ',
    later: '後へ',
    wholeTime: '全期間',
    strip: '縮尺どおりの年表。ここにフォーカスがあるとき、矢印キーで移動、プラスとマイナスで拡大縮小、Home キーで全期間を表示します。',
    hint: '縮尺どおり。丸の中の数字は近接する出来事の数です。選ぶと個別に見られます。',
    find: '出来事と文章の中を検索',
    group: 'グループ',
    allGroups: 'すべてのグループ',
    found: (count) => plural(count, { other: '{n} 件の出来事が見つかりました' }),
    inView: (count) => plural(count, { other: '{n} 件の出来事を表示中' }),
  };
}
