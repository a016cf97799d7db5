import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in Korean. */
export const koCode: CodePhrases = {
  intro: '내 페이지에 넣는 방법은 네 가지입니다. 모두 무료이고, 독자의 정보를 누구에게도 보내지 않으며, 스크립트를 쓰지 않는 독자에게도 빈 상자를 보이지 않습니다.',
  backTo: '해설로 돌아가기',
  noAddress: '이 사이트는 SITE_URL 없이 만들어져 자기 주소를 알지 못합니다. 코드에는 지금 이 페이지를 보고 있는 주소나 임시 주소가 들어가며, 주소만 붙여 넣어서는 연표가 되지 않습니다.',
  noScript: '아래는 연표 전체의 코드입니다. 스크립트를 켜면 설정, 사건별 코드, 복사 단추도 쓸 수 있습니다.',
  options: '설정',
  what: '보여 줄 내용',
  wholeTimeline: '연표 전체',
  startsAt: '처음 펼칠 항목',
  firstEvent: '첫 사건',
  theme: '테마',
  themes: { auto: '독자의 시스템 설정대로', light: '밝게', dark: '어둡게' },
  accent: '강조색',
  accents: { amber: '호박색', blue: '파랑', green: '초록', red: '빨강', violet: '보라', grey: '회색' },
  integrity: '브라우저가 스크립트를 검증하게 합니다(SRI). 오늘 상태 그대로 작동하며 나중의 수정은 반영되지 않습니다. 파일이 없어지면 연표는 고정 높이를 유지합니다.',
  preview: '미리 보기',
  byItself: '별도 페이지에서 보기',
  ways: {
    address: {
      title: '붙여 넣을 주소',
      hint: 'WordPress, Ghost 등 oEmbed를 지원하는 서비스용. 한 줄에 주소만 붙여 넣으세요. 설정은 적용되지 않습니다.',
    },
    frame: {
      title: '프레임',
      hint: 'HTML을 쓸 수 있는 모든 페이지용. 스크립트 없이도 온전히 보이며, 스크립트는 큰 글자를 쓰는 독자에게 높이를 맞출 뿐입니다.',
    },
    element: {
      title: '요소',
      hint: '직접 운영하는 페이지와 앱용이며 프레임을 쓰지 않습니다. 독자가 사건을 고르면 ‘throughline:select’를 보냅니다. 정책상 속성 안의 스타일이 금지돼 있으면 그 스타일을 스타일시트로 옮기세요.',
    },
    picture: {
      title: '그림',
      hint: '뉴스레터, 피드, AMP, Apple News용. 스크립트도 프레임도 필요 없습니다. timeline.png 옆에 같은 내용의 벡터 그림 timeline.svg가 있습니다.',
    },
  },
  copy: '복사',
  copied: '복사했습니다',
  copyByHand: '선택했습니다. 이제 Ctrl 또는 ⌘와 C를 누르세요',
};
