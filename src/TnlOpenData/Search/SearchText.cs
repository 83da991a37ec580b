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
        Code = string.Join(' ', words);
        Words = Search.Words.WithoutLinking(words);
        Key = string.Join(' ', Words);
        Glued = string.Concat(words);
    }

    /// <summary>What was typed, as far as it counts.</summary>
    public string Shown { get; }

    public string[] Words { get; }

    /// <summary>The words that count, in order: what an exact name is compared with.</summary>
    public string Key { get; }

    /// <summary>All words, in order: what an exact code is compared with.</summary>
    public string Code { get; }

    public string Glued { get; }

    public bool IsEmpty => Words.Length == 0;

    public static SearchText Typed(string text)
    {
        var shown = text.Trim();
        shown = shown.Length > MostCharacters ? shown[..MostCharacters] : shown;
        string[] words = [.. Search.Words.Of(shown).Take(MostWords)];
        var glued = string.Concat(words);
        var isSiren = glued.Length is SirenLength or SiretLength && glued.All(char.IsAsciiDigit);
        return new(shown, isSiren ? [glued[..SirenLength]] : words);
    }

    /// <summary>The same with départements in the place of postal codes; null where there is none.</summary>
    public SearchText? WithDepartements()
    {
        var words = Array.ConvertAll(Words, word => word.Length == PostalCodeLength && word.All(char.IsAsciiDigit) ? DepartementOf(word) : word);
        return words.SequenceEqual(Words, StringComparer.Ordinal) ? null : new(Shown, words);
    }

    private static string DepartementOf(string postalCode) =>
        !postalCode.StartsWith("20", StringComparison.Ordinal) ? Cog.DepartementOfCommune(postalCode) : postalCode[2] < '2' ? "2a" : "2b";

    /// <summary>A name of the index, whole.</summary>
    public static SearchText Name(string text) => new(text, Search.Words.Of(text));
}
