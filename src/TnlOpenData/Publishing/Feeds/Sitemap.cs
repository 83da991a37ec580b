using System.Xml.Linq;
using TnlOpenData.Catalogue;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Publishing.Publications;

namespace TnlOpenData.Publishing.Feeds;

/// <summary>The pages and files that a search engine should know, as sitemap 0.9; and robots.txt, which names it.</summary>
public static class Sitemap
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Consoles = ["/docs", "/graphiql"];

    /// <summary>Pages that answer endless questions: each leads to a thousand others, and the sitemap names all there is to know.</summary>
    private static readonly string[] Endless = [$"{PagePaths.Explorer}?", $"{PagePaths.Map}?", "/oembed"];

    public static string Of(Publication publication)
    {
        var modified = Citation.DateOf(publication.Snapshot.Release);
        IEnumerable<string> addresses = [.. PagePaths.Of(publication.Snapshot), .. Consoles, .. publication.Dumps.Select(d => $"/dumps/{d.Dump.Name}")];
        var root = new XElement(Sitemaps + "urlset", addresses.Select(a => new XElement(Sitemaps + "url", new XElement(Sitemaps + "loc", publication.Address + a), new XElement(Sitemaps + "lastmod", modified))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    /// <summary>Everything may be read; questions without end are better left alone.</summary>
    public static string Robots(string address)
    {
        var before = new Uri(address).AbsolutePath.TrimEnd('/');
        return $"User-agent: *\nAllow: /\n{string.Concat(Endless.Select(path => $"Disallow: {before}{path}\n"))}\nSitemap: {address}/sitemap.xml\n";
    }
}
