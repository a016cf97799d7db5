import { styleText } from 'node:util';
import yoctoSpinner from 'yocto-spinner';
import type { Paint } from '../compile/print-problems.ts';

/** Writes a line for the one who asked. */
export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line about what went wrong. */
export function shout(text: string): void {
  process.stderr.write(`${text.replace(/\n$/, '')}\n`);
}

/** Colours where there is a terminal that has them and `NO_COLOR` does not forbid it. */
export const paint: Paint = (part, text) => (process.stderr.isTTY && process.stderr.hasColors() ? styleText(PAINTS[part], text) : text);

const PAINTS = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  place: ['bold'],
  faint: ['dim'],
} satisfies Record<Parameters<Paint>[0], Parameters<typeof styleText>[0]>;

/** A line that tells what is being done, where a terminal can take it back; elsewhere nothing. */
export function startSpinner() {
  const spinner = process.stderr.isTTY ? yoctoSpinner({ stream: process.stderr }) : null;
  return {
    show: (text: string) => {
      if (spinner === null) return;
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    /** Clears the line, so that another may be written. */
    clear: () => void (spinner?.isSpinning && spinner.stop()),
  };
}
