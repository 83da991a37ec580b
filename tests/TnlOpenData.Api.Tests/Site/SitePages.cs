using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TnlOpenData.Api.Tests.Server;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Pages as a browser reads them, without one.</summary>
internal static class SitePages
{
    public static async Task<IDocument> Page(this TnlServer server, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await server.Get(path, ("Accept", "text/html"));
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path}: {(int)response.StatusCode} {html}");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return await new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocumentAsync(html);
    }

    /// <summary>The text that people read: white space folded, spaces that hold words together as plain ones.</summary>
    public static string Said(this IParentNode node, string selector) =>
        string.Join(" | ", node.QuerySelectorAll(selector).Select(e => Plain(e.TextContent)));

    public static string Plain(string text) =>
        string.Join(' ', text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
