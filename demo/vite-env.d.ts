/** Vite hands over the address of a file that is imported so. */
declare module '*?url' {
  const address: string;
  export default address;
}

interface ImportMeta {
  readonly env: {readonly PROD: boolean};
}
