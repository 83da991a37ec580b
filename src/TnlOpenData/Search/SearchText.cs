using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>A search query, or a name of the index, as tokens. Queries are cut at limits that exceed any name.</summary>
public sealed record SearchText
{
    public const int MostCharacters = 200;

    public const int MostWords = 12;

    private const int SirenLength = 9;
    private const int SiretLength = 14;

    /// <summary>The digits of the shortest code that people write with spaces: a postal or an INSEE code.</summary>
    private const int ShortestSpacedCode = 5;

    private readonly string[] _words;

    private SearchText(string shown, string[] words)
    {
        DisplayText = shown;
        _words = words;
        Code = string.Join(' ', words);
        var counting = Tokenizer.WithoutStopWords(words);
        Words = [.. counting.Distinct(StringComparer.Ordinal)];
        Key = string.Join(' ', counting);
        Glued = string.Concat(words);
    }

    /// <summary>The query as typed, with single spaces, cut at <see cref="MostCharacters"/>.</summary>
    public string DisplayText { get; }

    /// <summary>The tokens in order, stop words included.</summary>
    public IReadOnlyList<string> AllWords => _words;

    /// <summary>The distinct tokens without stop words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The tokens without stop words, in order: compared with exact names.</summary>
    public string Key { get; }

    /// <summary>All tokens, in order: compared with exact codes.</summary>
    public string Code { get; }

    /// <summary>All tokens without spaces.</summary>
    public string Glued { get; }

    /// <summary>The last of several words is an article: perhaps the beginning of a name, as <c>Saint-Martin-d</c>.</summary>
    public bool EndsInArticle => _words.Length > 1 && Tokenizer.IsStopWord(_words[^1]);

    /// <summary>Several words that may be one, written with spaces: a name, or a code that is not short (<c>7 7</c> is not 77).</summary>
    public bool MayBeOneWord => _words.Length > 1 && (Glued.Length >= ShortestSpacedCode || !Glued.All(char.IsAsciiDigit));

    public bool IsEmpty => Words.Count == 0;

    /// <summary>A query as a user typed it. A SIRET is replaced by its SIREN.</summary>
    public static SearchText Typed(string text)
    {
        var shown = Begin(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        string[] words = [.. Tokenizer.Tokenize(shown).Take(MostWords)];
        var glued = string.Concat(words);
        var isSiren = glued.Length is SirenLength or SiretLength && glued.All(char.IsAsciiDigit);
        return new(shown, isSiren ? [glued[..SirenLength]] : words);
    }

    /// <summary>A name of the index, not cut.</summary>
    public static SearchText Name(string text) => new(text, Tokenizer.Tokenize(text));

    /// <summary>The query as one word.</summary>
    public SearchText WithoutSpaces() => new(Glued, [Glued]);

    /// <summary>The query that consists of some of its words, in order.</summary>
    public SearchText Part(Range words) => new(string.Join(' ', _words[words]), _words[words]);

    /// <summary>The first characters; never half of a surrogate pair.</summary>
    private static string Begin(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        return char.IsHighSurrogate(text[MostCharacters - 1]) ? text[..(MostCharacters - 1)] : text[..MostCharacters];
    }
}
