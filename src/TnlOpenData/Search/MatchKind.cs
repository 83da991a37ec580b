namespace TnlOpenData.Search;

/// <summary>The field of an item that a token comes from.</summary>
internal enum MatchedField : byte { Name, PublishedName, Code, Kind, Place }

/// <summary>How a query token matches an item, best first.</summary>
internal enum MatchKind : byte
{
    None, Name, NameBeginning, PublishedName, PublishedNameBeginning, Code, CodeBeginning, Kind, Typo, Place, PlaceBeginning, PlaceTypo,
}

/// <summary>The kind of match by field (the index is a <see cref="MatchedField"/>) for each way of matching.</summary>
internal static class MatchKinds
{
    public static readonly MatchKind[] Exact = [MatchKind.Name, MatchKind.PublishedName, MatchKind.Code, MatchKind.Kind, MatchKind.Place];

    /// <summary>Type words match only as a whole, because they are many and common.</summary>
    public static readonly MatchKind[] Beginning =
    [
        MatchKind.NameBeginning, MatchKind.PublishedNameBeginning, MatchKind.CodeBeginning, MatchKind.None, MatchKind.PlaceBeginning,
    ];

    public static readonly MatchKind[] Typo = [MatchKind.Typo, MatchKind.Typo, MatchKind.None, MatchKind.None, MatchKind.PlaceTypo];
}
