using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TnlOpenData.Api.Tests.Site;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>What a person reads of an answer, whatever its format: also what is said of a picture or on hovering.</summary>
internal static class SurfaceText
{
    private static readonly string[] Workbooks = ["spreadsheet", "opendocument"];
    private static readonly string[] Spoken = ["alt", "title", "aria-label"];

    public static async Task<string> Of(TnlServer server, string address)
    {
        using var response = await server.Get(address);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode}");
        var body = await response.Content.ReadAsByteArrayAsync();
        var text = System.Text.Encoding.UTF8.GetString(body);
        return HtmlPages.Plain(response.Content.Headers.ContentType!.MediaType! switch
        {
            "text/html" => OfHtml(text),
            var type when type.EndsWith("xml", StringComparison.Ordinal) => OfXml(XDocument.Parse(text)),
            var type when type.EndsWith("json", StringComparison.Ordinal) => OfJson(JsonNode.Parse(text)),
            var type when Workbooks.Any(w => type.Contains(w, StringComparison.Ordinal)) => OfWorkbook(body),
            _ => text,
        });
    }

    /// <summary>One element of a page and all below it.</summary>
    public static string Of(IElement element)
    {
        var spoken = element.QuerySelectorAll("*").Prepend(element)
            .SelectMany(e => Spoken.Select(e.GetAttribute))
            .Where(v => !string.IsNullOrEmpty(v));
        return HtmlPages.Plain(string.Join(" | ", Texts(element).Concat(spoken)));
    }

    private static string OfHtml(string text)
    {
        var page = new HtmlParser().ParseDocument(text);
        return $"{page.Title} | {page.QuerySelector("meta[name=description]")?.GetAttribute("content")} | {Of(page.Body!)}";
    }

    /// <summary>Text that is itself HTML, as in a feed, is read as such.</summary>
    private static string OfXml(XDocument document) => string.Join(
        " | ",
        document.DescendantNodes().OfType<XText>().Select(t => t.Value.Contains("</", StringComparison.Ordinal) ? OfHtml(t.Value) : t.Value)
            .Concat(document.Descendants().Attributes("aria-label").Select(a => a.Value)));

    private static string OfJson(JsonNode? node) => node switch
    {
        JsonObject map => string.Join(" | ", map.Select(p => OfJson(p.Value))),
        JsonArray list => string.Join(" | ", list.Select(OfJson)),
        JsonValue value when value.TryGetValue<string>(out var text) => text.Contains("</", StringComparison.Ordinal) ? OfHtml(text) : text,
        _ => node?.ToJsonString() ?? "",
    };

    private static string OfWorkbook(byte[] body)
    {
        using var archive = new ZipArchive(new MemoryStream(body));
        return string.Join(" | ", archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var part = e.Open();
            return OfXml(XDocument.Load(part));
        }));
    }

    private static IEnumerable<string> Texts(INode node) => node switch
    {
        IText text => [text.Data],
        IElement { LocalName: "script" or "style" or "template" } => [],
        _ => node.ChildNodes.SelectMany(Texts),
    };
}
