import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function zhHantTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('zh-Hant', locale);
  return {
    zoomIn: '放大',
    zoomOut: '縮小',
    earlier: '更早',
    later: '更晚',
    wholeTime: '全部時間',
    strip: '按比例繪製的時間軸。焦點在此時，方向鍵移動，加號和減號縮放，Home 鍵顯示全部時間。',
    hint: '按比例繪製。圓圈中的數字表示彼此靠近的事件數量；選擇它即可分別查看。',
    find: '在事件和段落中尋找',
    group: '分組',
    allGroups: '所有分組',
    found: (count) => plural(count, { other: '找到{n}個事件' }),
    inView: (count) => plural(count, { other: '正在顯示{n}個事件' }),
  };
}
