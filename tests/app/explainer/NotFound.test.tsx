// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NotFound } from '../../../src/app/explainer/NotFound.tsx';
import { en } from '../../../src/app/phrases/en.ts';

afterEach(cleanup);

describe('the page for an unknown address', () => {
  it('says so in its heading, and leads back to the explainer', () => {
    render(<NotFound phrases={en} home="/explainers/bridge/" />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.notFoundTitle);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([[en.notFoundLink, '/explainers/bridge/']]);
    expect(screen.getByRole('main').textContent).toContain(en.notFoundText);
  });
});
