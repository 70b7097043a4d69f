/** What a host is told that embeds a page of a region (oEmbed 1.0): the code, and how large it is. */
export interface OembedJson {
  version: "1.0";
  type: "rich";
  width: number;
  height: number;
  html: string;
  title: string;
  provider_name: string;
  provider_url: string;
}

/** How wide a card is where a host asks for a number; it fits any width from 300 px on. */
const WIDTH = 600;

export function oembedJson(
  embed: { html: string; title: string; height: number },
  provider: { name: string; url: string },
): OembedJson {
  const { html, title, height } = embed;
  return {
    ...{ version: "1.0", type: "rich", width: WIDTH, height, html, title },
    ...{ provider_name: provider.name, provider_url: provider.url },
  };
}
