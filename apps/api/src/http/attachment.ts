/** The header by which a browser saves the answer under this name. */
export const attachment = (filename: string) => ({
  'content-disposition': `attachment; filename="${filename}"`,
});
