using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using TnlOpenData.Api.Site.Wording;

namespace TnlOpenData.Api.Site.Layout;

/// <summary>A component as text. Nothing in a page waits for anything, so that it is done when it returns.</summary>
internal static class Rendering
{
    public static string Page<TPage>(IServiceProvider services, Visit visit, object? model) where TPage : IComponent
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Visit"] = visit };
        if (model is not null)
        {
            parameters["Model"] = model;
        }

        return Typography.Set(Text<TPage>(services, parameters));
    }

    private static string Text<TPage>(IServiceProvider services, Dictionary<string, object?> parameters) where TPage : IComponent
    {
        using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()).GetAwaiter().GetResult();
    }
}
