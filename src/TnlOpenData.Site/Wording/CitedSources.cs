using System.Text.RegularExpressions;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The sources that a remark names by their id in the data: readers see who speaks, and the address.</summary>
internal static partial class CitedSources
{
    /// <summary>The pieces of a text in their order; with its source where the piece is the id of one.</summary>
    public static IEnumerable<(string Words, Source? Source)> Of(Snapshot snapshot, string text)
    {
        var at = 0;
        foreach (Match word in Hyphenated().Matches(text))
        {
            if (snapshot.SourceById.TryGetValue(word.Value, out var source))
            {
                yield return (text[at..word.Index], null);
                yield return (Publisher(source) ?? SourceWords.Name(source), source);
                at = word.Index + word.Length;
            }
        }

        yield return (text[at..], null);
    }

    /// <summary>Without what stands in brackets after it: the remark has the source in brackets already.</summary>
    private static string? Publisher(Source source) => source.Publisher?.Split(" (")[0];

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/._-])[a-z0-9]+(-[a-z0-9]+)+(?![\p{L}\p{N}/_-])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphenated();
}
