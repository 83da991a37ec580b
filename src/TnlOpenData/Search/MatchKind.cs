namespace TnlOpenData.Search;

/// <summary>The field of an item that a token comes from.</summary>
internal enum MatchedField : byte { Name, PublishedName, PostalCode, FormerName, Code, Kind }

/// <summary>How a query token matches an item, best first.</summary>
internal enum MatchKind : byte
{
    None, Name, NameBeginning, PublishedName, PublishedNameBeginning, PostalCode, PostalCodeBeginning, FormerName, FormerNameBeginning,
    Code, CodeBeginning, Kind, Typo,
}

/// <summary>The kind of match by field (the index is a <see cref="MatchedField"/>) for each way of matching.</summary>
internal static class MatchKinds
{
    public static readonly MatchKind[] Exact =
    [
        MatchKind.Name, MatchKind.PublishedName, MatchKind.PostalCode, MatchKind.FormerName, MatchKind.Code, MatchKind.Kind,
    ];

    /// <summary>Type words match only as a whole, because they are many and common.</summary>
    public static readonly MatchKind[] Beginning =
    [
        MatchKind.NameBeginning, MatchKind.PublishedNameBeginning, MatchKind.PostalCodeBeginning, MatchKind.FormerNameBeginning,
        MatchKind.CodeBeginning, MatchKind.None,
    ];

    public static readonly MatchKind[] Typo =
        [MatchKind.Typo, MatchKind.Typo, MatchKind.None, MatchKind.Typo, MatchKind.None, MatchKind.None];
}

/// <summary>The codes of <c>matched_by</c>.</summary>
internal static class SearchMatch
{
    public const string Name = "name";
    public const string PublishedName = "published_name";
    public const string FormerName = "former_name";
    public const string PostalCode = "postal_code";
    public const string Code = "code";
    public const string Member = "member";
    public const string Typo = "typo";
}
