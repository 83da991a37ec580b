using System.Collections.Concurrent;
using System.Text;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Pipeline;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The contract: Swashbuckle serializes it as YAML and JSON and shows it at <c>/docs</c>.</summary>
public static class OpenApiSetup
{
    private const string DocumentName = "v1";

    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        // Swashbuckle cannot be constructed without the API explorer, although the contract takes nothing from it.
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(DocumentName, ContractInfo.Info);
            options.DocumentFilter<ContractFilter>();
        });
    }

    public static void MapOpenApiDocument(this WebApplication app)
    {
        app.MapPlain("/openapi.yaml", http => Send(http, "application/yaml", Yaml)).ForPrograms();
        app.MapPlain("/openapi.json", http => Send(http, "application/json", Json)).ForPrograms();
        // Below /docs only, because the middleware would otherwise test the path of every request.
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/docs", StringComparison.OrdinalIgnoreCase), docs =>
        {
            docs.Use(HandleMethods);
            docs.Use((http, next) =>
            {
                http.Response.Headers.ContentSecurityPolicy = CommonHeaders.ConsolePolicy;
                return next(http);
            });
            docs.UseSwaggerUI(ui =>
            {
                ui.RoutePrefix = "docs";
                ui.DocumentTitle = "TNL Open Data : documentation de l’API";
                ui.SwaggerEndpoint("/openapi.json", "TNL Open Data v1");
            });
        });
    }

    /// <summary>The contract as YAML, equal to the committed <c>openapi.yaml</c>.</summary>
    public static Task<string> Yaml(IServiceProvider services) => Document(services).SerializeAsYamlAsync(OpenApiSpecVersion.OpenApi3_1);

    private static Task<string> Json(IServiceProvider services) => Document(services).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);

    private static OpenApiDocument Document(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger(DocumentName);
    }

    /// <summary>
    /// The middleware of the documentation page handles GET only. This answers OPTIONS and other methods as the other routes do, and
    /// runs a HEAD as a GET without its body.
    /// </summary>
    private static async Task HandleMethods(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        if (HttpMethods.IsGet(method))
        {
            await next(http);
            return;
        }

        if (HttpMethods.IsOptions(method))
        {
            await RequestPipeline.WriteOptions(http);
            return;
        }

        if (!HttpMethods.IsHead(method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = "GET, HEAD, OPTIONS";
            return;
        }

        var body = http.Response.Body;
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
            http.Response.Body = body;
        }
    }

    private static async Task Send(HttpContext http, string mediaType, Func<IServiceProvider, Task<string>> write)
    {
        var snapshot = http.RequestServices.GetRequiredService<ReleaseProvider>().Current;
        // Kept with the release, and no longer: it has some megabytes. One that could not be written is not kept.
        var texts = snapshot.Cached("contracts", () => new ConcurrentDictionary<string, string>(StringComparer.Ordinal));
        if (!texts.TryGetValue(mediaType, out var text))
        {
            text = texts.GetOrAdd(mediaType, await write(http.RequestServices));
        }

        await new Representation
        {
            ContentType = mediaType + "; charset=utf-8",
            Identity = $"{snapshot.Release.Id} contract",
            LastModified = ServingDates.Of(http, snapshot),
            Write = output => Encoding.UTF8.GetBytes(text, output),
        }.Send(http);
    }
}
