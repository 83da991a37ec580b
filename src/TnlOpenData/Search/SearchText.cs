using TnlOpenData.Palmares;

namespace TnlOpenData.Search;

/// <summary>What someone typed, as search words. Its beginning is enough: no name is as long.</summary>
public sealed record SearchText
{
    public const int MostCharacters = 200;

    public const int MostWords = 12;

    private const int PostalCodeLength = 5;
    private const int SirenLength = 9;
    private const int SiretLength = 14;

    private SearchText(string shown, string[] words)
    {
        Shown = shown;
        AllWords = words;
        Code = string.Join(' ', words);
        var counting = Search.Words.WithoutLinking(words);
        Words = [.. counting.Distinct(StringComparer.Ordinal)];
        Key = string.Join(' ', counting);
        Glued = string.Concat(words);
    }

    /// <summary>What was typed, as far as it counts.</summary>
    public string Shown { get; }

    public IReadOnlyList<string> AllWords { get; }

    /// <summary>The words that count, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same words in order: what an exact name is compared with.</summary>
    public string Key { get; }

    /// <summary>All words, in order: what an exact code is compared with.</summary>
    public string Code { get; }

    public string Glued { get; }

    public bool IsEmpty => Words.Count == 0;

    public static SearchText Typed(string text)
    {
        var shown = Begin(text.Trim());
        string[] words = [.. Search.Words.Of(shown).Take(MostWords)];
        var glued = string.Concat(words);
        var isSiren = glued.Length is SirenLength or SiretLength && glued.All(char.IsAsciiDigit);
        return new(shown, isSiren ? [glued[..SirenLength]] : words);
    }

    /// <summary>A name of the index, whole.</summary>
    public static SearchText Name(string text) => new(text, Search.Words.Of(text));

    /// <summary>The same with départements in the place of postal codes; null where there is none.</summary>
    public SearchText? WithDepartements()
    {
        string[] words = [.. AllWords.Select(word => word.Length == PostalCodeLength && word.All(char.IsAsciiDigit) ? DepartementOf(word) : word)];
        return words.SequenceEqual(AllWords, StringComparer.Ordinal) ? null : new(Shown, words);
    }

    /// <summary>Cut so that no character is halved.</summary>
    private static string Begin(string text) => text.Length <= MostCharacters ? text :
        char.IsHighSurrogate(text[MostCharacters - 1]) ? text[..(MostCharacters - 1)] : text[..MostCharacters];

    private static string DepartementOf(string postalCode) =>
        !postalCode.StartsWith("20", StringComparison.Ordinal) ? Cog.DepartementOfCommune(postalCode) : postalCode[2] < '2' ? "2a" : "2b";
}
