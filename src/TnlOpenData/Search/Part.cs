namespace TnlOpenData.Search;

/// <summary>What a word is to the row it leads to.</summary>
internal enum Part : byte { Name, PublishedName, Code, Kind, Place }

/// <summary>How a word typed leads to a row, best first.</summary>
internal enum Finding : byte
{
    None, Name, NameBeginning, PublishedName, PublishedNameBeginning, Code, CodeBeginning, Kind, Typo, Place, PlaceBeginning, PlaceTypo,
}

internal static class Findings
{
    public static readonly Finding[] Exact = [Finding.Name, Finding.PublishedName, Finding.Code, Finding.Kind, Finding.Place];

    /// <summary>Words for a kind are many and common: only whole do they lead anywhere.</summary>
    public static readonly Finding[] Beginning = [Finding.NameBeginning, Finding.PublishedNameBeginning, Finding.CodeBeginning, Finding.None, Finding.PlaceBeginning];

    public static readonly Finding[] Typo = [Finding.Typo, Finding.Typo, Finding.None, Finding.None, Finding.PlaceTypo];
}
