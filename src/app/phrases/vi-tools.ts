import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function viTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('vi', locale);
  return {
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    earlier: 'Sớm hơn',
    later: 'Muộn hơn',
    wholeTime: 'Toàn bộ thời gian',
    strip: 'Dòng thời gian theo tỉ lệ. Khi tiêu điểm ở đây, các phím mũi tên dịch chuyển, phím cộng và trừ đổi tỉ lệ, phím Home hiện toàn bộ thời gian.',
    hint: 'Theo tỉ lệ. Con số trong vòng tròn là số sự kiện nằm sát nhau; hãy chọn nó để xem từng sự kiện.',
    find: 'Tìm trong sự kiện và đoạn văn',
    group: 'Nhóm',
    allGroups: 'Tất cả các nhóm',
    found: (count) => plural(count, { other: 'Tìm thấy {n} sự kiện' }),
    inView: (count) => plural(count, { other: 'Đang hiện {n} sự kiện' }),
  };
}
