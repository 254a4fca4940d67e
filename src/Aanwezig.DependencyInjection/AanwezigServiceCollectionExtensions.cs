using Aanwezig;
using Aanwezig.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // callers have this namespace in view when they register
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers attendance protocols in a container.</summary>
public static class AanwezigServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="ProtocolLibrary"/> of the given directories and the shipped documents.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Adds the sources of protocols; may be null. A second call adds to the options of the first.</param>
    /// <remarks>
    /// The documents are read once: when the host starts, or without a host on the first request for the library. A mistake in any of them
    /// stops the start with an <see cref="OptionsValidationException"/> that names every mistake. A library registered by the caller is left as it is.
    /// </remarks>
    public static IServiceCollection AddAanwezig(this IServiceCollection services, Action<AanwezigOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<AanwezigOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateOnStart();
        services.TryAddSingleton(provider => new LibraryAtStart(provider.GetService<IHostEnvironment>()?.ContentRootPath));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AanwezigOptions>, ReadableProtocols>());
        services.TryAddSingleton(provider => provider.GetRequiredService<LibraryAtStart>().Of(provider.GetRequiredService<IOptions<AanwezigOptions>>().Value));
        return services;
    }
}
