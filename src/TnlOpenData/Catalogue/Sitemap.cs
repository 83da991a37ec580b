using System.Xml.Linq;
using TnlOpenData.Formats;

namespace TnlOpenData.Catalogue;

/// <summary>The pages and files that a search engine should know, as sitemap 0.9; and robots.txt, which names it.</summary>
public static class Sitemap
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Pages = ["/donnees", "/docs", "/graphiql"];

    public static string Of(Publication publication)
    {
        var modified = Citation.DateOf(publication.Snapshot.Release);
        var addresses = Pages.Concat(publication.Dumps.Select(d => $"/dumps/{d.Dump.Name}"));
        var root = new XElement(Sitemaps + "urlset", addresses.Select(a => new XElement(Sitemaps + "url", new XElement(Sitemaps + "loc", publication.Address + a), new XElement(Sitemaps + "lastmod", modified))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    public static string Robots(string address) => $"User-agent: *\nAllow: /\n\nSitemap: {address}/sitemap.xml\n";
}
