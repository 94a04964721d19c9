import { expect, it } from 'vitest';
import { markdownText } from './markdown.ts';

it('takes the marks from Markdown', () => {
  const markdown = `# Dana Whitfield
[dana@example.org](mailto:dana@example.org) · [LinkedIn](https://example.org/dana)

---

## Experience ##

**Practice Manager**, _Elm Clinic_ \\(Dayton\\)
*2019 – Present*

* Led nine people
- Cut denials with \`Epic\`

| System | Years |
| ------ | ----- |
| Athena | 5 |`;
  expect(markdownText(markdown)).toBe(`Dana Whitfield
dana@example.org · LinkedIn (https://example.org/dana)



Experience

Practice Manager, Elm Clinic (Dayton)
2019 – Present

• Led nine people
• Cut denials with Epic

System    Years
Athena    5`);
});

it.each([
  ['dashes and stars of plain text', '* Led nine people\n- Payroll\n# of staff: 9\n5 * 3 * 2'],
  ['names with low lines', 'file_name_one and __init__'],
])('leaves %s as it is', (_, text) => {
  expect(markdownText(text)).toBe(text);
});
