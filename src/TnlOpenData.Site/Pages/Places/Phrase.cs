namespace TnlOpenData.Site.Pages.Places;

/// <summary>A part of a sentence; with a path, it is a link to that page.</summary>
public sealed record Phrase(string Text, string? Path = null)
{
    public static implicit operator Phrase(string text) => new(text);

    public static string TextOf(IEnumerable<Phrase> phrases) => string.Concat(phrases.Select(p => p.Text));
}
