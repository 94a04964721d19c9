import { Html, html } from './html.ts';

interface Page {
  title: string;
  description: string;
  /** The one address of this page. */
  address: string;
  /** For the head: what describes the page to machines. */
  data?: Html;
  body: Html;
}

/** The colors of the web app (apps/web/src/app/theme.ts), without its scripts. */
const style = new Html(`
:root { color-scheme: light dark; --text: #1f2a28; --dimmed: #59636b; --line: #d5dcda; --page: #f7f9f8; --card: #fff; --link: #115449; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e3e9e7; --dimmed: #a5b0ad; --line: #3a4442; --page: #121616; --card: #1c2221; --link: #97cfc3; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.6 ui-sans-serif, system-ui, sans-serif; color: var(--text); background: var(--page); }
header, main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.125rem; margin: 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul.jobs { list-style: none; padding: 0; display: grid; gap: .75rem; }
ul.jobs li, article { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; }
article { overflow-wrap: anywhere; }
p.about { color: var(--dimmed); margin: .25rem 0; }
a.act { display: inline-block; background: #1b6e62; color: #fff; padding: .6rem 1rem; border-radius: .5rem; text-decoration: none; font-weight: 600; }
`);

/** A whole page; what it says stands in it before any script runs, for there is none. */
export const layout = ({ title, description, address, data, body }: Page): string =>
  `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${address}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}</style>
${data ?? null}
</head>
<body>
<header><nav aria-label="Main"><a href="/jobs">All jobs</a> · <a href="/sign-in">Sign in</a></nav></header>
<main>
${body}
</main>
</body>
</html>
`.text
  }`;
