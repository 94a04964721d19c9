export { readDocument } from './read-document.ts';
export { createDocumentReader, type DocumentReader } from './reader/create-document-reader.ts';
export { findTesseract } from './recognise/tesseract.ts';
