using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using System.Xml.Linq;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Feeds;

/// <summary>The releases for feed readers: Atom (RFC 4287) and JSON Feed 1.1.</summary>
public static class ReleaseFeed
{
    public const string AtomPath = "/releases.atom";
    public const string JsonPath = "/releases.json";

    private const string Title = "Versions des données du label Territoire Numérique Libre";

    /// <summary>Accented letters are not written as entities.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="notes">Newest first, at least one.</param>
    public static string AtomOf(Publication publication, IReadOnlyList<ReleaseNote> notes)
    {
        var address = publication.Address;
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "fr"),
            new XElement(Atom + "id", address + AtomPath),
            new XElement(Atom + "title", Title),
            new XElement(Atom + "subtitle", CensusOf(publication)),
            new XElement(Atom + "updated", notes[0].Updated),
            new XElement(Atom + "author", new XElement(Atom + "name", publication.About.Publisher)),
            new XElement(Atom + "rights", notes[0].Release.LicenceTitle),
            Link("self", address + AtomPath, "application/atom+xml"),
            Link("alternate", $"{address}/donnees", "text/html"),
            notes.Select(note => new XElement(
                Atom + "entry",
                new XElement(Atom + "id", IdOf(address, note)),
                new XElement(Atom + "title", note.Title),
                new XElement(Atom + "updated", note.Updated),
                Link("alternate", IdOf(address, note), "application/json"),
                new XElement(Atom + "summary", note.Summary),
                new XElement(Atom + "content", new XAttribute("type", "html"), Html(note)))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed.ToString().ReplaceLineEndings("\n")}\n";
    }

    public static JsonObject JsonOf(Publication publication, IReadOnlyList<ReleaseNote> notes) => new()
    {
        ["version"] = "https://jsonfeed.org/version/1.1",
        ["title"] = Title,
        ["description"] = CensusOf(publication),
        ["home_page_url"] = $"{publication.Address}/donnees",
        ["feed_url"] = publication.Address + JsonPath,
        ["language"] = "fr",
        ["authors"] = new JsonArray(new JsonObject { ["name"] = publication.About.Publisher }),
        ["items"] = new JsonArray([.. notes.Select(note => (JsonNode)new JsonObject
        {
            ["id"] = IdOf(publication.Address, note),
            ["url"] = IdOf(publication.Address, note),
            ["title"] = note.Title,
            ["summary"] = note.Summary,
            ["content_html"] = Html(note),
            ["date_modified"] = note.Updated,
        })]),
    };

    private static string CensusOf(Publication publication) => CensusWords.Sentence(CensusRate.For(publication.Snapshot.Editions));

    private static string IdOf(string address, ReleaseNote note) => $"{address}/v1/releases/{note.Release.Id}";

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address), new XAttribute("type", type));

    private static string Html(ReleaseNote note)
    {
        var items = string.Concat(note.Statements.Select(s => $"<li>{Encoder.Encode(s)}</li>"));
        var list = items.Length == 0 ? "" : $"<ul>{items}</ul>";
        return $"<p>{Encoder.Encode(note.Summary)}</p>{list}";
    }
}
