using TnlOpenData.Palmares;

namespace TnlOpenData.Search;

/// <summary>What there is to know of a thing before it is indexed: its texts, and the codes that name it alone.</summary>
internal sealed record SearchSubject(SearchHit Hit, IReadOnlyList<(Part Part, string Text)> Texts, IReadOnlyList<string> Codes)
{
    public Collectivity? Collectivity { get; init; }

    /// <summary>Every word that leads here.</summary>
    public IEnumerable<(Part Part, string Word)> Words()
    {
        foreach (var (part, text) in Texts)
        {
            var words = Search.Words.Of(text);
            foreach (var word in words)
            {
                yield return (part, word);
            }

            if (words.Length > 1 && part is Part.Name or Part.PublishedName)
            {
                yield return (part, string.Concat(words));
            }
        }

        foreach (var code in Codes)
        {
            // An id in words ("fontaine-isere") holds places that are no part of the name.
            var words = Search.Words.Of(code);
            foreach (var word in words)
            {
                yield return (words.Length > 1 ? Part.Place : Part.Code, word);
            }
        }

        foreach (var word in Kinds.Named(Hit.Kind ?? Hit.Type).Words)
        {
            yield return (Part.Kind, word);
        }
    }
}
