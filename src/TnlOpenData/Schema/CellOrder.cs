namespace TnlOpenData.Schema;

/// <summary>The order of two cells of one column: numbers by value, text by UTF-16 code unit. The caller handles empty cells.</summary>
public static class CellOrder
{
    public static int Compare(in Cell a, in Cell b) => a.Kind switch
    {
        CellKind.Integer or CellKind.Boolean or CellKind.Date => a.Integer.CompareTo(b.Integer),
        CellKind.Number => a.Number.CompareTo(b.Number),
        _ => string.CompareOrdinal(a.Plain, b.Plain),
    };
}
