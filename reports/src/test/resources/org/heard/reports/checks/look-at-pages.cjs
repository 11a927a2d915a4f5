// Opens pages in headless Chromium as their readers do and writes what it found as JSON.
// Usage: node look-at-pages.cjs CHROMIUM OUT.json --OPTION... PAGE.html...   (NODE_PATH names the npm packages)
const fs = require('fs');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// Width in CSS pixels: a desk, the narrowest screen that WCAG 1.4.10 asks for, A4 less its margins.
const VIEWS = [
  { name: '1280 px', width: 1280, media: 'screen' },
  { name: '320 px', width: 320, media: 'screen' },
  { name: 'print', width: 672, media: 'print' },
];

// Options of Chromium begin with "--", pages do not.
const [program, out, ...rest] = process.argv.slice(2);
const options = rest.filter((each) => each.startsWith('--'));
const files = rest.filter((each) => !each.startsWith('--'));

// Runs within the page: what sticks out of the window, by its tag and first words.
function sticksOut() {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) {
    for (const element of document.body.querySelectorAll('*')) {
      if (element.getBoundingClientRect().right > width + 1) {
        found.push(element.tagName.toLowerCase() + ' "' + element.textContent.trim().slice(0, 40) + '"');
      }
    }
    found.unshift('the page is ' + document.documentElement.scrollWidth + ' px wide');
  }
  return found.slice(0, 5);
}

// Runs within the page: words of a chart that the chart's edge cuts off.
function cutOff() {
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    const edge = svg.getBoundingClientRect();
    if (edge.width === 0) continue;
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      const empty = box.height / 5; // a line's box is higher than its letters
      if (box.left < edge.left - 1 || box.right > edge.right + 1
          || box.top < edge.top - empty || box.bottom > edge.bottom + empty) {
        found.push('"' + text.textContent + '"');
      }
    }
  }
  return found.slice(0, 5);
}

// Goes through the page with the Tab key alone: what it does not reach, reaches out of order, or does not show.
async function tab(page) {
  const count = await page.evaluate(() => {
    const ways = [...document.querySelectorAll('a[href], summary, button, input, select, textarea')];
    window.ways = ways.filter((each) => each.tagName === 'SUMMARY' || !each.closest('details:not([open])'))
      .filter((each) => each.getClientRects().length > 0);
    return window.ways.length;
  });
  const found = [];
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const shown = getComputedStyle(document.activeElement);
      return { at: window.ways.indexOf(document.activeElement), outline: shown.outlineStyle !== 'none' };
    });
    if (at.at !== i) found.push('Tab ' + (i + 1) + ' reaches element ' + (at.at + 1));
    if (!at.outline) found.push('element ' + (i + 1) + ' does not show that it has the focus');
  }
  // Enter opens what can be opened, as a click does.
  const summary = await page.$('summary');
  if (summary) {
    await summary.focus();
    await page.keyboard.press('Enter');
    if (!await page.evaluate(() => document.querySelector('details').open)) found.push('Enter opens nothing');
  }
  return found.slice(0, 5);
}

async function look(browser, file, view) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 }, reducedMotion: 'reduce', bypassCSP: true,
  });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const requests = [];
  const errors = [];
  await context.route('**', (route) => {
    const asked = route.request().url();
    if (asked === url) return route.continue();
    requests.push(asked.slice(0, 200));
    return route.abort();
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  await page.emulateMedia({ media: view.media });
  await page.goto(url);
  const keys = view.media === 'screen' ? await tab(page) : [];
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const wide = await page.evaluate(sticksOut);
  const cut = await page.evaluate(cutOff);
  await page.evaluate(AXE);
  const axe = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), TAGS);
  await context.close();
  return {
    file, view: view.name, wide, cut, requests, errors, keys,
    passes: axe.passes.length,
    violations: axe.violations.map((one) => one.id + ': ' + one.help + ' at '
      + one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')),
  };
}

(async () => {
  const browser = await chromium.launch({ executablePath: program, headless: true, args: options });
  const results = [];
  for (const file of files) {
    for (const view of VIEWS) results.push(await look(browser, file, view));
  }
  await browser.close();
  fs.writeFileSync(out, JSON.stringify(results));
})().catch((error) => { console.error(error); process.exit(1); });
