/** Through the phone's own share sheet; where there is none, to the clipboard. */
export async function share(sentence: string, path: string): Promise<'shared' | 'copied' | 'stopped' | 'not'> {
  const link = location.origin + path;
  if (navigator.share) {
    try {
      await navigator.share({ text: sentence, url: link });
      return 'shared';
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'stopped';
    }
  }
  try {
    await navigator.clipboard.writeText(`${sentence} ${link}`);
    return 'copied';
  } catch {
    return 'not';
  }
}
