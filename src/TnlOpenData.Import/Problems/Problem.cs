namespace TnlOpenData.Import.Problems;

public enum Severity
{
    /// <summary>Blocks the import of the package.</summary>
    Error,

    /// <summary>Is reported and does not block the import.</summary>
    Notice,
}

/// <summary>
/// A defect of a package: file, line (from 1; null when it concerns the whole file), column or property of the descriptor,
/// what is wrong, and what would be accepted instead.
/// </summary>
public sealed record Problem(string File, int? Line, string? Column, string Wrong, string Right)
{
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary><c>awards.csv:17: level: "6" is not a level of scale copylefts: one of 1, 2, 3, 4, 5</c>.</summary>
    public override string ToString()
    {
        var place = Line is null ? File : $"{File}:{Line}";
        var column = Column is null ? "" : $" {Column}:";
        var notice = Severity == Severity.Notice ? " note:" : "";
        return $"{place}:{notice}{column} {Wrong}: {Right}";
    }
}
