using System.Xml.Linq;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Publishing.Publications;

namespace TnlOpenData.Publishing.Feeds;

/// <summary>The pages and files that a search engine should know, as sitemap 0.9; and robots.txt, which names it.</summary>
public static class Sitemap
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="pages">The paths of the HTML pages.</param>
    public static string Of(Publication publication, IEnumerable<string> pages)
    {
        var modified = Citation.DateOf(publication.Snapshot.Release);
        IEnumerable<string> addresses = [.. pages, .. publication.Dumps.Select(d => $"/dumps/{d.Dump.Name}")];
        var root = new XElement(Sitemaps + "urlset", addresses.Select(address => new XElement(
            Sitemaps + "url",
            new XElement(Sitemaps + "loc", publication.Address + address),
            new XElement(Sitemaps + "lastmod", modified))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    /// <summary>
    /// Everything may be read: a link that is shared must show its preview. Pages that search engines should not list say <c>noindex</c>.
    /// </summary>
    public static string Robots(string address) => $"User-agent: *\nAllow: /\n\nSitemap: {address}/sitemap.xml\n";
}
