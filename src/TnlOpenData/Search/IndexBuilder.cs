using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>Adds items to the index: their tokens, and the whole names and codes that count as exact matches.</summary>
internal sealed class IndexBuilder
{
    /// <summary>Tokens by text: names of places repeat for many items.</summary>
    private readonly Dictionary<string, string[]> _tokensOfPlaces = new(StringComparer.Ordinal);

    public WordIndexBuilder Words { get; } = new();

    /// <summary>Whole names, names without the type words at their start, codes.</summary>
    public WordIndexBuilder Keys { get; } = new();

    public void Add(int row, IndexedDocument subject)
    {
        var typeWords = subject.Thing.TypeWords;
        AddNames(row, MatchedField.Name, subject.Names, typeWords);
        AddNames(row, MatchedField.PublishedName, subject.PublishedNames, typeWords);
        foreach (var code in subject.Codes.Select(SearchText.Name))
        {
            // An id made of words ("fontaine-isere") may contain a place that is not part of the name.
            Words.Add(row, code.AllWords.Count > 1 ? MatchedField.Place : MatchedField.Code, code.AllWords);
            Keys.Add(row, MatchedField.Code, [code.Code]);
        }

        Words.Add(row, MatchedField.Code, subject.SharedCodes.SelectMany(TokensOfPlace));
        Words.Add(row, MatchedField.Place, subject.Places.SelectMany(TokensOfPlace));
        Words.Add(row, MatchedField.Kind, typeWords.Words);
    }

    private void AddNames(int row, MatchedField field, IReadOnlyList<string> names, TypeWords typeWords)
    {
        foreach (var name in names.Select(SearchText.Name))
        {
            Words.Add(row, field, name.AllWords);
            Words.Add(row, field, [name.Glued]);
            Keys.Add(row, MatchedField.Name, [name.Key]);
            Keys.Add(row, MatchedField.PublishedName, [string.Join(' ', typeWords.WithoutLeading(name.Words))]);
        }
    }

    private string[] TokensOfPlace(string text)
    {
        if (!_tokensOfPlaces.TryGetValue(text, out var words))
        {
            _tokensOfPlaces.Add(text, words = Tokenizer.Tokenize(text));
        }

        return words;
    }
}
