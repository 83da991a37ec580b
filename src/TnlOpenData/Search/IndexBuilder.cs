namespace TnlOpenData.Search;

/// <summary>Adds items to the index: their tokens, and the whole names and codes that count as exact matches.</summary>
internal sealed class IndexBuilder
{
    public WordIndexBuilder Words { get; } = new();

    /// <summary>Whole names (field Name), the same without articles (PublishedName) and without type words (BareName), codes.</summary>
    public WordIndexBuilder Keys { get; } = new();

    public void Add(int row, IndexedDocument document)
    {
        var typeWords = document.Thing.TypeWords;
        foreach (var name in document.Names)
        {
            AddName(row, MatchedField.Name, name, typeWords);
        }

        foreach (var name in document.PublishedNames)
        {
            AddName(row, MatchedField.PublishedName, name, typeWords);
        }

        foreach (var name in document.FormerNames)
        {
            AddName(row, MatchedField.FormerName, name, typeWords);
        }

        foreach (var code in document.Codes)
        {
            var folded = SearchText.Name(code);
            // Only the whole of an id made of words counts: "fontaine-isere" holds a place that is not part of the name.
            if (folded.AllWords.Count == 1)
            {
                Words.Add(row, MatchedField.Code, folded.AllWords[0]);
            }

            Keys.Add(row, MatchedField.Code, folded.Code);
        }

        foreach (var code in document.PostalCodes)
        {
            Words.Add(row, MatchedField.PostalCode, code);
            Keys.Add(row, MatchedField.PostalCode, code);
        }

        foreach (var word in typeWords.Words)
        {
            Words.Add(row, MatchedField.Kind, word);
        }
    }

    private void AddName(int row, MatchedField field, string text, TypeWords typeWords)
    {
        var name = SearchText.Name(text);
        foreach (var word in name.AllWords)
        {
            Words.Add(row, field, word);
        }

        if (name.AllWords.Count > 1)
        {
            Words.Add(row, field, name.Glued);
        }

        Keys.Add(row, field, name.Code);
        if (name.Key != name.Code)
        {
            Keys.Add(row, field == MatchedField.Name ? MatchedField.PublishedName : field, name.Key);
        }

        var bare = string.Join(' ', typeWords.WithoutLeading(name.Words));
        if (bare != name.Key)
        {
            Keys.Add(row, MatchedField.BareName, bare);
        }
    }
}
