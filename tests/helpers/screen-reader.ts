import { virtual } from '@guidepup/virtual-screen-reader';

/** Starts reading at the top of the page; gives what performs a command and says what is then spoken. */
async function start(): Promise<(command: string) => Promise<string>> {
  await virtual.start({ container: document.body });
  return async (command) => {
    if (command === 'next') await virtual.next();
    else if (command === 'previous') await virtual.previous();
    else if (command === 'act') await virtual.act();
    else await virtual.perform(virtual.commands[command as keyof typeof virtual.commands]);
    return virtual.lastSpokenPhrase();
  };
}

Object.assign(window, { start });
