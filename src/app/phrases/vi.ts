import { viCode } from './vi-code.ts';
import { viTools } from './vi-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Vietnamese. */
export function vi(locale: string): Phrases {
  const { number: n } = numbersOf('vi', locale);
  return {
    language: 'vi',
    comma: ', ',
    colon: ': ',
    sentence: (text) => `${text}.`,
    skipToArticle: 'Đến bài viết',
    explainer: 'Toàn cảnh',
    asOf: (date) => `Tính đến ${date}`,
    retoldFrom: (basis) => `Thuật lại theo ${basis}`,
    byline: (name) => `Tác giả: ${name}`,
    published: (date) => `Đăng: ${date}`,
    updated: (date) => `Cập nhật: ${date}`,
    openedWith: 'Trang này mở tại sự kiện:',
    excerptOf: (count) => `Trang này nói về một trong ${n(count)} sự kiện và chỉ trích một phần bài viết.`,
    wholeArticle: 'Đọc toàn bộ bài viết',
    minutes: (count) => `${n(count)} phút đọc`,
    eventCount: (count) => `${n(count)} sự kiện`,
    correctionCount: (count) => (count === 0 ? 'Đính chính: không có' : `Đính chính: ${n(count)}`),

    timeline: 'Dòng thời gian',
    toScale: 'Vẽ đúng tỷ lệ. Các sự kiện quá gần nhau dùng chung một chấm.',
    inOrder: 'Theo thứ tự thời gian; khoảng cách trong danh sách không theo tỷ lệ.',
    eventOf: (number, count) => `Sự kiện ${n(number)} trên ${n(count)}: `,
    ofCount: (count) => `/${count}`,
    upcoming: (asOf) => `sắp diễn ra (tính đến ${asOf})`,
    reportSays: 'Bản tin viết:',
    record: 'Bối cảnh:',
    sinceThen: 'Từ đó đến nay:',
    sources: 'Nguồn:',
    passageOf: (number, count) => `Đoạn ${n(number)}/${n(count)}`,
    copyLink: 'Sao chép liên kết tới sự kiện này',
    linkCopied: 'Đã sao chép liên kết',

    wholeEntry: 'Xem đầy đủ, kèm nguồn',
    nextPassage: (number, count) => `Đoạn tiếp theo, ${n(number)}/${n(count)}`,
    stops: 'Các mốc trên dòng thời gian',
    allEvents: (count) => `Tất cả sự kiện (${n(count)})`,

    disputed: 'Còn mâu thuẫn.',
    contradicts: (number) => `Trái với điều bài viết nói về sự kiện ${n(number)}.`,
    seeOtherPassage: 'Xem đoạn kia',

    previous: 'Trước',
    next: 'Tiếp',
    position: (number, count) => `${n(number)}/${n(count)}`,
    readArticle: 'Đọc bài viết',
    newTab: '(mở trong thẻ mới)',
    andMore: (count) => `và ${n(count)} mục khác`,
    everyPassage: (count) => `Tất cả ${n(count)} đoạn`,
    drawnToScale: 'Vẽ đúng tỷ lệ',

    embedTimeline: 'Nhúng dòng thời gian này',
    embedEvent: 'Nhúng sự kiện này',
    code: viCode,
  tools: viTools(locale),

    aboutThisPage: 'Về trang này',
    howToTell:
      'Những từ gạch chân gắn với một sự kiện trên dòng thời gian. “Bản tin viết” dẫn ngày tháng theo đúng lời bản tin; “Bối cảnh” lấy từ các nguồn công khai; “Từ đó đến nay” kể những gì diễn ra sau bản tin.',
    corrections: 'Đính chính',
    noCorrections: 'Chưa có.',

    groups: 'Nhóm',
    era: (title, date) => `Giai đoạn: ${title}, ${date}`,
    photo: (credit) => `Ảnh: ${credit}`,
    licence: (name) => `Giấy phép: ${name}`,
    storyIndexTitle: 'Các bài toàn cảnh',
    storyCount: (count) => `${n(count)} bài toàn cảnh`,

    timelinePicture: (headline) => `Dòng thời gian: ${headline}`,
    moreEvents: (count) => `Và ${n(count)} sự kiện khác.`,
    shareImage: (count) => (count === 0 ? '' : `Dòng thời gian gồm ${n(count)} sự kiện: `),

    notFoundTitle: 'Không có trang này',
    notFoundText: 'Có thể địa chỉ bị gõ sai, hoặc trỏ tới một sự kiện không có trong bài này.',
    notFoundLink: 'Đọc bài viết',
  };
}
