using TnlOpenData.Palmares;

namespace TnlOpenData.Search;

/// <summary>Something that can be found, with the forms of its name that count as exact.</summary>
internal sealed class SearchDocument
{
    private readonly string[] _names;
    private readonly string[] _bareNames;
    private readonly string[] _codes;

    public SearchDocument(SearchSubject subject)
    {
        Hit = subject.Hit;
        Collectivity = subject.Collectivity;
        Kind = Kinds.Named(subject.Hit.Kind ?? subject.Hit.Type);
        var names = subject.Texts.Where(t => t.Part is Part.Name or Part.PublishedName).Select(t => SearchText.Name(t.Text)).ToArray();
        _names = Distinct(names.Select(n => n.Key));
        _bareNames = Distinct(names.Select(n => string.Join(' ', Kind.WithoutLeading(n.Words))));
        _codes = Distinct(subject.Codes.Select(c => SearchText.Name(c).Code));
    }

    public SearchHit Hit { get; }

    public Collectivity? Collectivity { get; }

    public Kinds Kind { get; }

    public bool IsCode(SearchText text) => _codes.Contains(text.Code, StringComparer.Ordinal);

    public bool IsNamed(SearchText text) => _names.Contains(text.Key, StringComparer.Ordinal);

    /// <param name="bare">The words typed, without those for the kind.</param>
    public bool IsNamedBare(string bare) =>
        _names.Contains(bare, StringComparer.Ordinal) || _bareNames.Contains(bare, StringComparer.Ordinal);

    public bool BeginsWith(string bare) =>
        Array.Exists(_names, n => n.StartsWith(bare, StringComparison.Ordinal)) || Array.Exists(_bareNames, n => n.StartsWith(bare, StringComparison.Ordinal));

    private static string[] Distinct(IEnumerable<string> keys) => [.. keys.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)];
}
