import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in Vietnamese. */
export const viCode: CodePhrases = {
  intro:
    'Bốn cách đưa vào trang của bạn. Tất cả đều miễn phí, không gửi thông tin về độc giả của bạn cho bất kỳ ai, và không cách nào để lại khung trống cho người tắt script.',
  backTo: 'Trở lại bài viết',
  noAddress:
    'Trang này được dựng không có SITE_URL nên không biết địa chỉ của chính mình. Các đoạn mã chứa địa chỉ bạn đang xem trang này, hoặc một địa chỉ tạm; chỉ dán địa chỉ thì không thành dòng thời gian.',
  noScript:
    'Các đoạn mã này dành cho toàn bộ dòng thời gian. Khi bật script, trang còn có tùy chọn, mã cho từng sự kiện và nút sao chép.',
  options: 'Tùy chọn',
  what: 'Nội dung hiển thị',
  wholeTimeline: 'Toàn bộ dòng thời gian',
  startsAt: 'Bắt đầu tại',
  firstEvent: 'Sự kiện đầu tiên',
  theme: 'Giao diện',
  themes: { auto: 'Theo hệ thống của độc giả', light: 'Sáng', dark: 'Tối' },
  accent: 'Màu nhấn',
  accents: { amber: 'Hổ phách', blue: 'Xanh dương', green: 'Xanh lá', red: 'Đỏ', violet: 'Tím', grey: 'Xám' },
  integrity:
    'Để trình duyệt kiểm tra script (SRI). Script sẽ chạy đúng như hôm nay, không có các bản sửa về sau; nếu tệp bị gỡ, dòng thời gian giữ chiều cao cố định.',
  preview: 'Xem trước',
  byItself: 'Xem trên một trang riêng',
  ways: {
    address: {
      title: 'Địa chỉ để dán',
      hint: 'Dành cho WordPress, Ghost và các nền tảng hỗ trợ oEmbed: dán trên một dòng riêng. Các tùy chọn không áp dụng.',
    },
    frame: {
      title: 'Khung',
      hint: 'Dành cho mọi trang nhận HTML. Khung đầy đủ ngay cả khi không có script; script chỉ chỉnh chiều cao cho độc giả dùng chữ lớn hơn.',
    },
    element: {
      title: 'Phần tử',
      hint: 'Dành cho trang và ứng dụng của bạn: không dùng khung. Phần tử phát “throughline:select” khi độc giả chọn một sự kiện. Nếu chính sách của bạn cấm kiểu trong thuộc tính, hãy chuyển kiểu đó vào tệp CSS.',
    },
    picture: {
      title: 'Hình ảnh',
      hint: 'Dành cho bản tin email, nguồn cấp, AMP và Apple News: không cần script hay khung. Bên cạnh timeline.png có bản vẽ vector, timeline.svg.',
    },
  },
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyByHand: 'Đã chọn: hãy nhấn Ctrl hoặc ⌘ cùng với C',
};
