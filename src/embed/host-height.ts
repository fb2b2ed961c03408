export {};
addEventListener('message', ({data, source}) => {
  if (data?.type !== 'career-height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-career-embed]')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 0), 20_000)}px`;
  }
});
