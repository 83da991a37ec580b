using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Pages as a browser reads them, without one.</summary>
internal static partial class HtmlPages
{
    /// <summary>The text that people read: white space folded, spaces that hold words together as plain ones.</summary>
    public static string TextOf(this IParentNode node, string selector) =>
        string.Join(" | ", node.QuerySelectorAll(selector).Select(e => Plain(e.TextContent)));

    /// <summary>The apostrophe of the keyboard is printed as ’ between letters: what is expected is read so too.</summary>
    public static string Plain(string text) =>
        Apostrophe()
            .Replace(
                string.Join(
                    ' ',
                    text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                "’");

    [GeneratedRegex(@"(?<=\p{L})'(?=[\p{L}\p{Nd}])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apostrophe();

    /// <summary>The level of a row of awards in words, as a page must say it.</summary>
    public static string Level(JsonNode award) => award switch
    {
        _ when (string?)award["level"] == "badge" => $"{award["level_label_fr"]} (hors label)",
        _ when award["level_label_fr"] is { } label => (string)label!,
        _ when award["level_low"] is { } low && (string)award["scale"]! == "copylefts" => $"Niveau {low} à {award["level_high"]}",
        _ when award["level_low"] is { } low => $"{Capital((string)low!)} à {Capital((string)award["level_high"]!)}",
        _ => "Niveau non publié",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
