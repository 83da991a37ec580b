namespace TnlOpenData.Search;

/// <summary>Writes things into the index: the words that lead to them, and the whole names and codes that count as exact.</summary>
internal sealed class Indexing
{
    /// <summary>Places come again and again.</summary>
    private readonly Dictionary<string, string[]> _wordsOfPlaces = new(StringComparer.Ordinal);

    public WordIndexBuilder Words { get; } = new();

    /// <summary>Whole names, names without the kind they begin with, codes.</summary>
    public WordIndexBuilder Keys { get; } = new();

    public void Add(int row, SearchSubject subject)
    {
        var kind = subject.Thing.KindWords;
        AddNames(row, Part.Name, subject.Names, kind);
        AddNames(row, Part.PublishedName, subject.PublishedNames, kind);
        foreach (var code in subject.Codes.Select(SearchText.Name))
        {
            // An id in words ("fontaine-isere") holds places that are no part of the name.
            Words.Add(row, code.AllWords.Count > 1 ? Part.Place : Part.Code, code.AllWords);
            Keys.Add(row, Part.Code, [code.Code]);
        }

        Words.Add(row, Part.Code, subject.SharedCodes.SelectMany(WordsOfPlace));
        Words.Add(row, Part.Place, subject.Places.SelectMany(WordsOfPlace));
        Words.Add(row, Part.Kind, kind.Words);
    }

    private void AddNames(int row, Part part, IReadOnlyList<string> names, Kinds kind)
    {
        foreach (var name in names.Select(SearchText.Name))
        {
            Words.Add(row, part, name.AllWords);
            Words.Add(row, part, [name.Glued]);
            Keys.Add(row, Part.Name, [name.Key]);
            Keys.Add(row, Part.PublishedName, [string.Join(' ', kind.WithoutLeading(name.Words))]);
        }
    }

    private string[] WordsOfPlace(string text)
    {
        if (!_wordsOfPlaces.TryGetValue(text, out var words))
        {
            _wordsOfPlaces.Add(text, words = Search.Words.Of(text));
        }

        return words;
    }
}
