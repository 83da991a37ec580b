using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>A line of text in a drawing. Razor keeps the name of its element to itself, so that it is written here.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public required string Class { get; set; }

    [Parameter, EditorRequired] public required int X { get; set; }

    [Parameter, EditorRequired] public required int Y { get; set; }

    [Parameter, EditorRequired] public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y);
        builder.AddContent(4, Text);
        builder.CloseElement();
    }
}
