const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Text as it stands in HTML or XML. */
export function escaped(text) {
  return String(text).replaceAll(/[&<>"]/gu, (sign) => entities[sign])
}

/** A page of the newsroom around what it is about. */
export function framed({language, title, description, url}, main) {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | Havnens Hus</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="https://presse.havn.example${url}">
<link rel="alternate" type="application/rss+xml" href="/${language}/rss.xml">
</head>
<body>
<header><a href="/${language}/">Havnens Hus</a></header>
<main>${main}</main>
<footer>Havnens Hus</footer>
</body>
</html>
`
}
