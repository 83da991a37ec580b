namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>Marks a row type that belongs to the schema.</summary>
/// <param name="position">The place of its fields in <c>Query</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RowTypeAttribute(int position) : Attribute
{
    public int Position => position;
}
