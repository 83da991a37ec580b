using System.Text.RegularExpressions;

namespace TnlOpenData.Site.Wording;

/// <summary>What a French text quotes between « and », and whether that is English.</summary>
internal static partial class Quotations
{
    /// <summary>The pieces of a text in their order. A quotation is English if it has a word that is English alone.</summary>
    public static IEnumerable<(string Words, bool IsEnglish)> Of(string text)
    {
        var at = 0;
        foreach (Match quotation in English().Matches(text))
        {
            var words = quotation.Groups["words"];
            if (words.Index > at)
            {
                yield return (text[at..words.Index], false);
            }

            yield return (words.Value, true);
            at = words.Index + words.Length;
        }

        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }

    [GeneratedRegex(
        @"«\s*(?<words>[^«»]*\b(the|of|and|is|are|was|with|for|from|this|that)\b[^«»]*?)\s*»",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();
}
