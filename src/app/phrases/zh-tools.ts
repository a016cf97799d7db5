import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function zhTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('zh', locale);
  return {
    zoomIn: '放大',
    zoomOut: '缩小',
    earlier: '更早',
    later: '更晚',
    wholeTime: '全部时间',
    strip: '按比例绘制的时间轴。焦点在此时，方向键移动，加号和减号缩放，Home 键显示全部时间。',
    hint: '按比例绘制。圆圈中的数字表示彼此靠近的事件数量；选择它即可分别查看。',
    find: '在事件和段落中查找',
    group: '分组',
    allGroups: '所有分组',
    found: (count) => plural(count, { other: '找到{n}个事件' }),
    inView: (count) => plural(count, { other: '正在显示{n}个事件' }),
  };
}
