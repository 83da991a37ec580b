namespace TnlOpenData.Import;

public enum Severity
{
    /// <summary>Nothing is imported while one is left.</summary>
    Error,

    /// <summary>Said, and imported all the same.</summary>
    Notice,
}

/// <summary>One thing wrong in a package: where it stands, what is wrong, what would be right.</summary>
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
