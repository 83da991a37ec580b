namespace TnlOpenData.Resources.Shared;

/// <summary>Marks a static field with a list that <c>AllResources</c> publishes.</summary>
/// <param name="position">The place of the list in the documentation.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ListedAttribute(int position) : Attribute
{
    public int Position => position;
}
