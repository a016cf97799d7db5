import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function koTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('ko', locale);
  return {
    zoomIn: '확대',
    zoomOut: '축소',
    earlier: '이전 시기',
    later: '이후 시기',
    wholeTime: '전체 기간',
    strip: '축척에 맞춘 연표. 초점이 여기에 있을 때 화살표 키로 이동하고 더하기와 빼기 키로 확대·축소하며 Home 키로 전체 기간을 봅니다.',
    hint: '축척에 맞춤. 원 안의 숫자는 서로 가까이 있는 사건의 수입니다. 선택하면 따로따로 볼 수 있습니다.',
    find: '사건과 본문에서 찾기',
    group: '그룹',
    allGroups: '모든 그룹',
    found: (count) => plural(count, { other: '사건 {n}건을 찾음' }),
    inView: (count) => plural(count, { other: '사건 {n}건 표시 중' }),
  };
}
