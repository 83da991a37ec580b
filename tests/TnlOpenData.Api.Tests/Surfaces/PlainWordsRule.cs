using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>No English but in words of sources, and no code: what a page prints is French for people.</summary>
internal static partial class PlainWordsRule
{
    /// <summary>Words of others, code to copy, and what is marked as English.</summary>
    private const string Foreign = "cite, blockquote, pre, code, script, style, template, .asked, [lang=en], [hreflang=en]";

    private static readonly string[] Machine =
    [
        "pour cette question", "posée telle quelle", "Manière dont", "Page pas vue", "documents de confiance", "Fiches correspondantes",
        "Question refusée",
    ];

    public static readonly SurfaceRule Rule = new("No English and no code reaches a reader")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(
            SurfaceAddresses.Everywhere(address => new(address) { Never = Machine, Proves = IsPlain }),
            StringComparer.Ordinal)
        {
            ["badge"] = [new("/badges/echirolles.svg") { Never = ["assumed", "badge-metals"] }],
            ["feed"] = [new("/releases.atom") { Never = ["level_status", "badge-metals"] }],
            ["news"] = [new("/releases.json") { Never = ["level_status", "badge-metals"] }],
            ["spreadsheet"] =
            [
                new("/v1/awards.csv?profile=excel-fr&fields=edition,name,kind,level_status,identity")
                {
                    Never = ["assumed", ";range", "communaute-", ";gip", "published"],
                },
            ],
        },
    };

    /// <summary>The texts of a page that are neither French nor of a source, for addresses that answer with an error too.</summary>
    public static async Task IsPlain(TnlServer server, string address)
    {
        var sources = (await server.Json("/v1/sources?limit=all&fields=id"))["data"]!.AsArray()
            .Select(s => (string)s!["id"]!)
            .Where(id => id.Contains('-', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        using var response = await server.Get(address, ("Accept", "text/html"));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        foreach (var element in page.Body!.QuerySelectorAll(Foreign).ToArray())
        {
            element.Remove();
        }

        var texts = page.Body!.Descendants<IText>()
            .Select(t => Address().Replace(t.Data, ""))
            .Where(t => English().IsMatch(t) || Code().IsMatch(t) || Word().Matches(t).Any(w => sources.Contains(w.Value)));
        Assert.Equal("", string.Join("\n", texts.Select(t => $"{address}: {t.Trim()}")));
    }

    /// <summary>What the id of a source may be: a remark names its sources by their publishers.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?<![\p{L}’'.-])(the|of|and|with|from|is|are|was|were|this|that|which|left|kept|level|number|deduced|source of)(?![\p{L}’'.-])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/._-])([a-z]+(_[a-z]+)+|badge-metals|centre-de-gestion|communaute-[a-z]+|gip|assumed|derived|published|unknown"
        + @"|disputed|organiser|laureate|rebuilt|not-[a-z-]+)(?![\p{L}\p{N}_-])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
